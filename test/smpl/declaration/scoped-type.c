int give(struct box *b)
{
	std::string name = b->name;
	std::vector all = b->all;

	return put(name, all);
}
