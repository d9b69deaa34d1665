int f(int x)
{
	unsigned int a;
	unsigned long b;
	unsigned long int c;
	unsigned char d;
	unsigned e;
	int g;
}
