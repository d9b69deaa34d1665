void f(int a)
{
	a++;
	++a;
	a += 1;
	a = a + 1;
}
