long z;
int h(char *p, int q)
{
	int a;
	q = 1;
	a = q + 2;
	z = 3;
	p = 4;
}
