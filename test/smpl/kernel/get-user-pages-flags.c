static int foo_pin(struct foo *foo)
{
	return get_user_pages(current, current->mm, foo->start, foo->n,
			      1, 0, foo->pages, NULL);
}
