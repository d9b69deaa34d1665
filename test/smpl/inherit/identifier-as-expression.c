void f(int a, int b)
{
	note(a);
	a = 1;
	b = 2;
}
