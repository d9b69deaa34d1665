#define FOO 1 /* foo */
#define LAST 2

int f(void)
{
	return FOO;
}
