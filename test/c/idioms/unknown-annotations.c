__foo_t x;
__foo_t *y(void);
__init_a(b);
__EXPORT(c)
int z;
__attr(1) int w;
__thing(2) q;
__u32 f(void) { return 1; }
__wsum csum(__be32 a)
{
	return 0;
}
