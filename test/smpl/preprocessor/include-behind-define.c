#define WIDTH 4

int f(void)
{
	return WIDTH;
}
