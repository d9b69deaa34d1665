static void f(struct foo *foo)
{
	foo->some_member_of_it->and_another_one = get(foo);
}
