void f(int a)
{
	first(a);
	second(a);
	third(a);
}
