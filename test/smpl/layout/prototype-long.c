int foo_do_something_with_a_name(struct foo *foo);

int foo_do_something_with_a_name(struct foo *foo)
{
	return 0;
}
