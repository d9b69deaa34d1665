void f(int a)
{
	note(a);
	note(a * 2);
}
