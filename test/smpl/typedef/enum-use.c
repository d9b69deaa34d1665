void f(enum kind a, int b)
{
	show(a);
	show(b);
}
