int h(void)
{
	a = p->dev.of_node->name;
	a = p->q->dev.of_node->name[0];
	a = (p + 1)->dev.of_node->name;
	a = (*p)->dev.of_node->name;
}
