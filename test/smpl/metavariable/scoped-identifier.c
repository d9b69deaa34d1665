int give(struct box *b)
{
	put(b, 0);
	return std::put(b, 0);
}
