int fb1(struct s *p)
{
	list_for_each_entry(p, &head, list)
		h(h());
	if (arr[2])
		return;
	foo();
	if (ret) {
	}
	return f(dev);
}
