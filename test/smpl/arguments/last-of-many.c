void f(int a)
{
	notify(a);
	notify(1, a);
	notify(1, 2, a);
}
