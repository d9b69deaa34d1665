int h(int x)
{
	a++;
	b = ++c;
	d--;
	--e;
	*p++ = 1;
}
