void f(int a, int b)
{
	a++;
	++a;
	a += 1;
	a = a + 1;
	b = a++;
	b += 2;
}
