static int foo(struct foo *foo, int n)
{
	foo->a = kzalloc(n * sizeof(struct bar), GFP_KERNEL);
	foo->b = kzalloc((n + 1) * sizeof(struct baz), GFP_KERNEL);
	return 0;
}
