#define WIDTH (4 + 5)
int f(void)
{
	return WIDTH;
}
