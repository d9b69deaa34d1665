void f(int b, s8 c)
{
	b = abs((s8)(b));
	b = abs(c);
	b = abs((s8)-b);
}
