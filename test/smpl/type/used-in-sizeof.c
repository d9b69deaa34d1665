static int fill(Basket *basket, int weight)
{
	Apple *apple = take(sizeof(Apple));
	void *any = take(sizeof(Unheard));

	basket->first = take(sizeof(Basket));
	basket->other = (Pear *)take(sizeof(struct pear));
	basket->next = take(sizeof(Pear));
	return hold(apple, any, take(sizeof(weight)));
}
