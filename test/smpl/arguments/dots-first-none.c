int h(int i)
{
	f(1);
	f(1, 2);
	f();
}
