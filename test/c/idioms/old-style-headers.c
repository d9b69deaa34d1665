int main(argc, argv)
	int argc;
	char **argv;
{
	return 0;
}
static unsigned long crc(c, p, n)
register unsigned long c;
const unsigned char *p;
unsigned n;
{
	return c;
}
local int inflate(strm, flush)
z_streamp strm;
int flush;
{
	return 0;
}
struct x *get(a, f) int a; int (*f)(void); { return 0; }
struct x *
find(a, b)
	struct x *a;
	char *b, c[3];
{
	return a;
}
void put(a) node_t *a; { drop(a); }
