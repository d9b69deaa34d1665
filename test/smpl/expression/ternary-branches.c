int g(int a, int b)
{
	int c = a ? true : false;
	c = (a & 1) ? true : false;
	c = a == b ? true : false;
	return (a == b) ? false : true;
}
