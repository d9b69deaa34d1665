void fc1(struct s *p)
{
	list_for_each_entry(p, &head, list) {
	}
	y = put();
	i = unlock();
}
