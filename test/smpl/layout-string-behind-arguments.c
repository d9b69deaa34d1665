static void f(struct foo *foo)
{
	warn(foo, "a message of some length with a number in it: %d\n", foo->n);
	warn(foo, "short %d\n",
	     foo->n);
}
