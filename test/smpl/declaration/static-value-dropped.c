static int top = 0;
void g(void)
{
	static int inner = 1;
	int other = 2;
}
