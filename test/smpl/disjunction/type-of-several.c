int f(int x, int y)
{
	int a;
	unsigned b;
	unsigned int c;
	unsigned d, e;
	int g, h;
}
