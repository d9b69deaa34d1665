#define FOO_A (1 << 3)
#define FOO_B	(1 << FOO_SHIFT)
static int foo(int n)
{
	return (n & (1 << 5)) | (1 << 2);
}
