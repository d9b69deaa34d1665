node_p head;
node_p make(node_p next)
{
	node_p n = next;
	return (node_p)n;
}
