void f(void)
{
	short a;
	short int b;
	signed short c;
	unsigned short d;
}
