void f(void)
{
	unsigned short a;
	unsigned short int b;
	short c;
}
