static int f(struct foo *foo)
{
	return foo->a |
	       foo->b;
}
