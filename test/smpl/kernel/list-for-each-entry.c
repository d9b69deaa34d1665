static void foo_walk(struct list_head *list)
{
	struct list_head *pos;
	struct foo *foo;

	list_for_each(pos, list) {
		foo = list_entry(pos, struct foo, node);
		foo_use(foo);
	}
}
