typedef unsigned long u_long;

void f(int a)
{
	if (a) {
		u_long b;

		for (;;) {
			u_long c;
		}
	}
}
