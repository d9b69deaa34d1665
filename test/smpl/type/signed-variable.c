int f(int x)
{
	signed int a;
	signed char d;
	signed e;
	int g;
}
