struct foo { int n; };
static int foo(void)
{
	struct foo *foo;
	struct foo *other;

	foo = kmalloc(sizeof(struct foo), GFP_KERNEL);
	other = kmalloc(sizeof(struct bar), GFP_KERNEL);
	return foo && other;
}
