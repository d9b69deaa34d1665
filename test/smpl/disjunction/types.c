typedef int u_int32;
typedef int uint32;

void f(void)
{
	u_int32 a;
	uint32 b;
	int c;
}
