static void f(struct foo *foo)
{
	old(foo); // why
	old(foo->a /* inside */);
	if (foo) // when
		old(foo);
}
