int b = 16;
void f(int a)
{
	limit(16);
	g(16, 17);
}
