static int foo_set_a_filter(struct foo *foo, u32 index, u32 value,
			    bool on, bool bypass)
{
	return 0;
}

static int foo_check(struct foo *foo,
		     bool wait)
{
	return 0;
}
