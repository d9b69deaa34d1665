void f(int a)
{
	set(a, ON);
	set(a, OFF);
	set(a, a);
}
