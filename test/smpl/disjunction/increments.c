void g(int a, int *b)
{
	a++;
	++a;
	a += 1;
	(*b)++;
	a += 2;
}
