#define FOO 1
#define LAST 2

int f(void)
{
	return FOO;
}
