static int foo_set(struct foo *foo, int on)
{
	if (on)
		update_state(foo, 1);
	else
		update_state(foo, 0);

	update_state(foo, 2);
	return 0;
}
