typedef unsigned char u8;

void g(u8 a, int b)
{
	show(a);
	show(b);
}
