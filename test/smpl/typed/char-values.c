void f(char *a, char b, unsigned char d)
{
	put(*a);
	put(b);
	put(a[2]);
	put(d);
	put('x');
}
