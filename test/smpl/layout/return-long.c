static bool f(struct foo *foo, struct bar *bar)
{
	return check(foo->first_thing_of_all, bar->second_thing);
}
