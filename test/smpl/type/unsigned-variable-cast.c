int f(int x)
{
	a = (unsigned int)x;
	a = (unsigned long)x;
	a = (unsigned)x;
	a = (int)x;
}
