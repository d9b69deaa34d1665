void f(int n)
{
	int (*h)(int);
	int (*k)(int) = g;
	int (*m)(long);

	h = g;
}
