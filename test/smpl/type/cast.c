int f(int a)
{
	return (unsigned char)a + (char)a;
}
