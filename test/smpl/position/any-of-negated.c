void f(int a)
{
	first(a);
	second(a);
	first(a + 1);
	third(a);
}
