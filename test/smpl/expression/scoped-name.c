int give(struct box *b)
{
	put(std::move(b));
	put(std::move(b->next));
	return put(std::copy(b));
}
