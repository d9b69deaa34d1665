void f(int a)
{
	for (int i = 0; i < a; i++) {
		g(i);
	}
}
